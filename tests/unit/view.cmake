synopse_unit(view
  SOURCES view_inert_test.cpp view_page_test.cpp)
