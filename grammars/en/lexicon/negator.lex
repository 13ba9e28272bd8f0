#: form value place
# Words that put a cue into the negative: before verbs, and before nouns.
n't	true	verb
n’t	true	verb
not	true	verb
never	true	verb
no longer	true	verb
isn't	true	verb
isn’t	true	verb
aren't	true	verb
aren’t	true	verb
wasn't	true	verb
wasn’t	true	verb
weren't	true	verb
weren’t	true	verb
hasn't	true	verb
hasn’t	true	verb
haven't	true	verb
haven’t	true	verb
hadn't	true	verb
hadn’t	true	verb
don't	true	verb
don’t	true	verb
doesn't	true	verb
doesn’t	true	verb
didn't	true	verb
didn’t	true	verb
won't	true	verb
won’t	true	verb
wouldn't	true	verb
wouldn’t	true	verb
shouldn't	true	verb
shouldn’t	true	verb
can't	true	verb
can’t	true	verb
cannot	true	verb
couldn't	true	verb
couldn’t	true	verb
mustn't	true	verb
mustn’t	true	verb
nor	true	verb
neither	true	verb
by no means	true	verb
in no way	true	verb
ain't	true	verb
ain’t	true	verb
no	true	noun
little	true	noun
zero	true	noun
a lack of	true	noun
the lack of	true	noun
lack of	true	noun
an absence of	true	noun
scant	true	noun
the absence of	true	noun
absence of	true	noun
a loss of	true	noun
the loss of	true	noun
loss of	true	noun
hardly any	true	noun
scarcely any	true	noun
barely any	true	noun
not enough	true	noun
insufficient	true	noun
too little	true	noun
not much	true	noun
