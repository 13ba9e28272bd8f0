synopse_unit(document
  SOURCES document_decimal_test.cpp document_document_test.cpp document_check_test.cpp document_links_test.cpp document_words_test.cpp)
