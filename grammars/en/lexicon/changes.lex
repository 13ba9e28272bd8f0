#: form	mod
# Changes before a number, up or down: each verb alone, with "by" and with "to".
verb: rise rose risen	UP
verb: rise rose risen + by	UP
verb: rise rose risen + to	UP
verb: grow grew grown	UP
verb: grow grew grown + by	UP
verb: grow grew grown + to	UP
verb: jump	UP
verb: jump + by	UP
verb: jump + to	UP
verb: climb	UP
verb: climb + by	UP
verb: climb + to	UP
verb: increase	UP
verb: increase + by	UP
verb: increase + to	UP
verb: soar	UP
verb: soar + by	UP
verb: soar + to	UP
verb: surge	UP
verb: surge + by	UP
verb: surge + to	UP
verb: advance	UP
verb: advance + by	UP
verb: advance + to	UP
verb: rally	UP
verb: rally + by	UP
verb: rally + to	UP
verb: leap leapt leapt	UP
verb: leap leapt leapt + by	UP
verb: leap leapt leapt + to	UP
verb: swell swelled swollen	UP
verb: swell swelled swollen + by	UP
verb: swell swelled swollen + to	UP
verb: spike	UP
verb: spike + by	UP
verb: spike + to	UP
verb: rocket	UP
verb: rocket + by	UP
verb: rocket + to	UP
verb: skyrocket	UP
verb: skyrocket + by	UP
verb: skyrocket + to	UP
verb: gain	UP
verb: add	UP
verb: fall fell fallen	DOWN
verb: fall fell fallen + by	DOWN
verb: fall fell fallen + to	DOWN
verb: drop	DOWN
verb: drop + by	DOWN
verb: drop + to	DOWN
verb: decline	DOWN
verb: decline + by	DOWN
verb: decline + to	DOWN
verb: decrease	DOWN
verb: decrease + by	DOWN
verb: decrease + to	DOWN
verb: slide slid slid	DOWN
verb: slide slid slid + by	DOWN
verb: slide slid slid + to	DOWN
verb: slip	DOWN
verb: slip + by	DOWN
verb: slip + to	DOWN
verb: slump	DOWN
verb: slump + by	DOWN
verb: slump + to	DOWN
verb: tumble	DOWN
verb: tumble + by	DOWN
verb: tumble + to	DOWN
verb: plunge	DOWN
verb: plunge + by	DOWN
verb: plunge + to	DOWN
verb: sink sank sunk	DOWN
verb: sink sank sunk + by	DOWN
verb: sink sank sunk + to	DOWN
verb: plummet	DOWN
verb: plummet + by	DOWN
verb: plummet + to	DOWN
verb: dip	DOWN
verb: dip + by	DOWN
verb: dip + to	DOWN
verb: shrink shrank shrunk	DOWN
verb: shrink shrank shrunk + by	DOWN
verb: shrink shrank shrunk + to	DOWN
verb: retreat	DOWN
verb: retreat + by	DOWN
verb: retreat + to	DOWN
verb: dive	DOWN
verb: dive + by	DOWN
verb: dive + to	DOWN
verb: crash	DOWN
verb: crash + by	DOWN
verb: crash + to	DOWN
verb: ease	DOWN
verb: ease + by	DOWN
verb: ease + to	DOWN
verb: dwindle	DOWN
verb: dwindle + by	DOWN
verb: dwindle + to	DOWN
verb: lose lost lost	DOWN
verb: shed shed shed	DOWN
verb: reduce + by	DOWN
verb: cut cut cut + by	DOWN
verb: lower + by	DOWN
verb: raise + by	UP
verb: lift + by	UP
verb: boost + by	UP
# "edged up to 4 percent" is no bound.
verb: edge + up	UP
verb: edge + up by	UP
verb: edge + up to	UP
verb: edge + down	DOWN
verb: edge + down by	DOWN
verb: edge + down to	DOWN
verb: inch + up	UP
verb: inch + up by	UP
verb: inch + up to	UP
verb: inch + down	DOWN
verb: inch + down by	DOWN
verb: inch + down to	DOWN
verb: tick + up	UP
verb: tick + up by	UP
verb: tick + up to	UP
verb: tick + down	DOWN
verb: tick + down by	DOWN
verb: tick + down to	DOWN
verb: creep crept crept + up	UP
verb: creep crept crept + up by	UP
verb: creep crept crept + up to	UP
verb: creep crept crept + down	DOWN
verb: creep crept crept + down by	DOWN
verb: creep crept crept + down to	DOWN
verb: move + up	UP
verb: move + up by	UP
verb: move + up to	UP
verb: move + down	DOWN
verb: move + down by	DOWN
verb: move + down to	DOWN
verb: go went gone + up	UP
verb: go went gone + up by	UP
verb: go went gone + up to	UP
verb: go went gone + down	DOWN
verb: go went gone + down by	DOWN
verb: go went gone + down to	DOWN
verb: shoot shot shot + up	UP
verb: shoot shot shot + up by	UP
verb: shoot shot shot + up to	UP
verb: climb + up	UP
verb: climb + up by	UP
verb: climb + up to	UP
verb: jump + up	UP
verb: jump + up by	UP
verb: jump + up to	UP
verb: rise rose risen + up	UP
verb: rise rose risen + up by	UP
verb: rise rose risen + up to	UP
verb: push + up	UP
verb: push + up by	UP
verb: push + up to	UP
verb: push + down	DOWN
verb: push + down by	DOWN
verb: push + down to	DOWN
verb: nudge + up	UP
verb: nudge + up by	UP
verb: nudge + up to	UP
verb: nudge + down	DOWN
verb: nudge + down by	DOWN
verb: nudge + down to	DOWN
verb: bump + up	UP
verb: bump + up by	UP
verb: bump + up to	UP
verb: notch + up	UP
verb: notch + up by	UP
verb: notch + up to	UP
verb: drift + up	UP
verb: drift + up by	UP
verb: drift + up to	UP
verb: drift + down	DOWN
verb: drift + down by	DOWN
verb: drift + down to	DOWN
up	UP
up by	UP
down	DOWN
down by	DOWN
an increase of	UP
a rise of	UP
a gain of	UP
a drop of	DOWN
a fall of	DOWN
a decline of	DOWN
a decrease of	DOWN
