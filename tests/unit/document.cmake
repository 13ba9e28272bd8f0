synopse_unit(document
  SOURCES document_decimal_test.cpp)
