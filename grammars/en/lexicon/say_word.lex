#: form
# The verb that needs no "that".
sa|y,ys,id,ying
