#: form	timex
# Durations of unknown length in one word.
jahrelang|,e,en,er,es,em	PXY
monatelang|,e,en,er,es	PXM
wochenlang|,e,en,er,es	PXW
tagelang|,e,en,er,es	PXD
stundenlang|,e,en,er,es	PTXH
minutenlang|,e,en,er,es	PTXM
langjährig|,e,en,er,es,em	PXY
mehrjährig|,e,en,er,es,em	PXY
mehrtägig|,e,en,er,es,em	PXD
mehrwöchig|,e,en,er,es,em	PXW
mehrmonatig|,e,en,er,es,em	PXM
mehrstündig|,e,en,er,es,em	PTXH
jahrzehntelang|,e,en,er,es	PXDE
jahrhundertelang|,e,en,er,es	PXCE
Viertelstunde|,n	PT15M
Dreiviertelstunde	PT45M
