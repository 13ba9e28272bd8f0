# Participles of what is made known, whoever does it: "als Ergebnis wurde ein Sieg verkündet".
#: form
verkündet
bekanntgegeben
bekannt gegeben
bekanntgemacht
bekannt gemacht
gemeldet
vermeldet
mitgeteilt
verlautbart
proklamiert
verkündigt
