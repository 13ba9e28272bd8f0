#: form value kind
# Holders that nobody is.
no	true	noun
nobody	true	pronoun
no one	true	pronoun
no-one	true	pronoun
none	true	pronoun|noun
neither	true	pronoun|noun
none of	true	noun
not one	true	noun
not a single	true	noun
hardly any	true	noun
