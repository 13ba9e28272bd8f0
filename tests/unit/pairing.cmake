synopse_unit(pairing
  SOURCES pairing_collection_test.cpp pairing_pairer_test.cpp pairing_pairing_test.cpp pairing_search_test.cpp
    pairing_terms_test.cpp)
