synopse_unit(pipeline
  SOURCES
    pipeline_compiled_grammars_test.cpp
    pipeline_coverage_test.cpp
    pipeline_dates_test.cpp
    pipeline_examples_test.cpp
    pipeline_explanation_test.cpp
    pipeline_finds_test.cpp
    pipeline_flow_test.cpp
    pipeline_generated_lexicons_test.cpp
    pipeline_grammar_files_test.cpp
    pipeline_metadata_test.cpp
    pipeline_mutation_test.cpp
    pipeline_parallel_test.cpp
    pipeline_resolved_test.cpp
    pipeline_rule_timing_test.cpp
    pipeline_settings_test.cpp
  ROOMS pipeline)
