# Here only that it runs: figures mean something in a release build, on a quiet machine.
add_executable(bench_canvas ${CMAKE_CURRENT_LIST_DIR}/bench_canvas.cpp)
target_link_libraries(bench_canvas PRIVATE grondplan_options Grondplan::Ui)
add_test(NAME bench_canvas COMMAND bench_canvas 200)
grondplan_test_properties(bench_canvas bench 120)
