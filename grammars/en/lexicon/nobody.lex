#: form value
# Holders that nobody is.
no	true
nobody	true
no one	true
no-one	true
none	true
neither	true
not one	true
not a single	true
hardly any	true
