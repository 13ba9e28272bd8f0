# Debian packages of the installed tree:  cmake --build build/release --target package   (or tools/package)
#   synopse             program, shared library, grammars as text; what they compile to is made when it is installed
#   libsynopse-dev      headers, and what CMake and pkg-config need
#   python3-synopse     the Python package
#   synopse-gazetteer   the full gazetteer, where there is one
# The static library is in none of them.
set(SYNOPSE_MAINTAINER "The synopse authors <synopse@packages.invalid>" CACHE STRING "Who answers for the packages")
set(packages ${CMAKE_CURRENT_LIST_DIR})
set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME program)
install(FILES README.md CHANGELOG.md CITATION.cff ${packages}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME synopse)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")  # each package has one of its own
set(CPACK_PACKAGE_CONTACT ${SYNOPSE_MAINTAINER})
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL program development python)
if(SYNOPSE_GAZETTEER)
  list(APPEND CPACK_COMPONENTS_ALL gazetteer)
endif()
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY ">=")
set(CPACK_PRE_BUILD_SCRIPTS ${packages}/documents.cmake)
set(CPACK_SYNOPSE_PACKAGES ${packages})

set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME synopse)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_CONTROL_EXTRA 
  ${packages}/postinst ${packages}/prerm ${packages}/postrm ${packages}/triggers)
set(CPACK_DEBIAN_PROGRAM_DESCRIPTION [[
entities, figures and stances in German and English news
synopse reads what a German and an English news report say about the same
event: it finds who and what is named, every figure, and who is for or against
what, links the two texts on every level, and says where they contradict each
other. It writes aligned TEI, JSON Lines and tables.

All rules are text that a linguist can read and change, in
/usr/share/synopse/grammars.]])

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libsynopse-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "synopse (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION [[
synopse as a library: headers for C++
synopse finds entities, figures and stances in German and English news, links
the reports of one event, and says where they contradict each other.

This package has what programs that use it are built with, by CMake
(find_package) or pkg-config.]])

set(CPACK_DEBIAN_PYTHON_PACKAGE_NAME python3-synopse)
set(CPACK_DEBIAN_PYTHON_PACKAGE_SECTION python)
set(CPACK_DEBIAN_PYTHON_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_PYTHON_PACKAGE_DEPENDS "synopse (= ${PROJECT_VERSION}), python3 (>= 3.9)")
set(CPACK_DEBIAN_PYTHON_PACKAGE_CONTROL_EXTRA ${packages}/python/postinst ${packages}/python/prerm)
set(CPACK_DEBIAN_PYTHON_DESCRIPTION [[
synopse for Python
synopse finds entities, figures and stances in German and English news, links
the reports of one event, and says where they contradict each other.

This package is its Python interface: texts in, documents and pairs out, as
objects, tables, or spans for spaCy.]])

set(CPACK_DEBIAN_GAZETTEER_PACKAGE_NAME synopse-gazetteer)
set(CPACK_DEBIAN_GAZETTEER_PACKAGE_SECTION text)
set(CPACK_DEBIAN_GAZETTEER_PACKAGE_DEPENDS "synopse (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_GAZETTEER_DESCRIPTION [[
more places for synopse
synopse finds entities, figures and stances in German and English news.

This package has the places of GeoNames and of the Unicode CLDR that are not
built into it, for "synopse annotate --gazetteer full".]])
include(CPack)
