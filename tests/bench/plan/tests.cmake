# Here only that it runs: figures mean something in a release build, on a quiet machine.
add_executable(bench_plan ${CMAKE_CURRENT_LIST_DIR}/bench_plan.cpp)
target_include_directories(bench_plan PRIVATE ${PROJECT_SOURCE_DIR})
target_link_libraries(bench_plan PRIVATE grondplan_options Grondplan::Core)
add_test(NAME bench_plan COMMAND bench_plan 40)
grondplan_test_properties(bench_plan bench 120)
