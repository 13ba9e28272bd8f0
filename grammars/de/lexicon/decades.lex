#: form	value
# Decades in words.
zwanziger	192
dreißiger	193
vierziger	194
fünfziger	195
sechziger	196
siebziger	197
achtziger	198
neunziger	199
Zwanzigerjahre|,n	192
Dreißigerjahre|,n	193
Vierzigerjahre|,n	194
Fünfzigerjahre|,n	195
Sechzigerjahre|,n	196
Siebzigerjahre|,n	197
Achtzigerjahre|,n	198
Neunzigerjahre|,n	199
neuziger	199
