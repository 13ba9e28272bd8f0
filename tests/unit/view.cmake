synopse_unit(view
  SOURCES view_html_test.cpp view_page_test.cpp)
