# Run by CPack between installing and packing: what only Debian's packages have, and what makes their bytes the
# same wherever they are built.
find_program(PYTHON3 python3 REQUIRED)
execute_process(
  COMMAND ${PYTHON3} ${CPACK_SYNOPSE_PACKAGES}/documents.py ${CPACK_SYNOPSE_PACKAGES}/../.. ${CPACK_TEMPORARY_DIRECTORY}
    ${CPACK_PACKAGE_VERSION} ${CPACK_PACKAGE_CONTACT}
  OUTPUT_VARIABLE SOURCE_DATE_EPOCH OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
set(ENV{SOURCE_DATE_EPOCH} ${SOURCE_DATE_EPOCH})
