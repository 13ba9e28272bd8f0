#: form
# Words that turn praise into its opposite.
no
neither
less
