synopse_unit(validation
  SOURCES validation_automaton_test.cpp validation_datatypes_test.cpp validation_schema_test.cpp validation_units_test.cpp
    validation_tei_test.cpp validation_alignment_test.cpp validation_random_test.cpp)
