# The command line as its users meet it: the built program, run by this one.
grondplan_add_test(tst_cli LABEL cli TIMEOUT 600
  SOURCES
    ${CMAKE_CURRENT_LIST_DIR}/program.cpp ${CMAKE_CURRENT_LIST_DIR}/program.h ${CMAKE_CURRENT_LIST_DIR}/suites.h
    ${CMAKE_CURRENT_LIST_DIR}/tst_branding.cpp ${CMAKE_CURRENT_LIST_DIR}/tst_cli.cpp
    ${CMAKE_CURRENT_LIST_DIR}/tst_commands.cpp ${CMAKE_CURRENT_LIST_DIR}/tst_demand.cpp ${CMAKE_CURRENT_LIST_DIR}/tst_files.cpp
    ${CMAKE_CURRENT_LIST_DIR}/tst_intake.cpp ${CMAKE_CURRENT_LIST_DIR}/tst_outlookcommand.cpp
    ${CMAKE_CURRENT_LIST_DIR}/tst_pack.cpp ${CMAKE_CURRENT_LIST_DIR}/tst_proposal.cpp
    ${CMAKE_CURRENT_LIST_DIR}/tst_usage.cpp)
target_compile_definitions(tst_cli PRIVATE GRONDPLAN_CLI="$<TARGET_FILE:grondplan_cli>")
add_dependencies(tst_cli grondplan_cli)

# Every system call of a save fails once, from there on, or kills the program. The sanitizers make such calls of their own
# and do not bear that they fail, so with them `.ci/run` does it with the program of its release build.
if(NOT GRONDPLAN_SANITIZE)
  add_test(NAME save_faults COMMAND bash ${CMAKE_CURRENT_LIST_DIR}/savefaults.sh $<TARGET_FILE:grondplan_cli>)
  grondplan_test_properties(save_faults cli 300)
  set_tests_properties(save_faults PROPERTIES SKIP_RETURN_CODE 77)
endif()
