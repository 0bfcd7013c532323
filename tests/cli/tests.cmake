# The command line as its users meet it: the built program, run by this one.
grondplan_add_test(tst_cli LABEL cli TIMEOUT 600
  SOURCES
    ${CMAKE_CURRENT_LIST_DIR}/program.cpp ${CMAKE_CURRENT_LIST_DIR}/program.h ${CMAKE_CURRENT_LIST_DIR}/suites.h
    ${CMAKE_CURRENT_LIST_DIR}/tst_cli.cpp ${CMAKE_CURRENT_LIST_DIR}/tst_commands.cpp
    ${CMAKE_CURRENT_LIST_DIR}/tst_files.cpp ${CMAKE_CURRENT_LIST_DIR}/tst_pack.cpp ${CMAKE_CURRENT_LIST_DIR}/tst_proposal.cpp
    ${CMAKE_CURRENT_LIST_DIR}/tst_usage.cpp)
target_compile_definitions(tst_cli PRIVATE GRONDPLAN_CLI="$<TARGET_FILE:grondplan_cli>")
add_dependencies(tst_cli grondplan_cli)
