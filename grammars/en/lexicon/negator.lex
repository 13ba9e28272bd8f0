#: form value
# Words that put a cue into the negative.
n't	true
n’t	true
not	true
never	true
no longer	true
isn't	true
isn’t	true
aren't	true
aren’t	true
wasn't	true
wasn’t	true
weren't	true
weren’t	true
hasn't	true
hasn’t	true
haven't	true
haven’t	true
hadn't	true
hadn’t	true
don't	true
don’t	true
doesn't	true
doesn’t	true
didn't	true
didn’t	true
won't	true
won’t	true
wouldn't	true
wouldn’t	true
shouldn't	true
shouldn’t	true
can't	true
can’t	true
cannot	true
couldn't	true
couldn’t	true
mustn't	true
mustn’t	true
nor	true
neither	true
by no means	true
in no way	true
ain't	true
ain’t	true
