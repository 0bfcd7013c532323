# Here only that it runs: figures mean something in a release build, on a quiet machine.
add_executable(bench_canvas ${CMAKE_CURRENT_LIST_DIR}/bench_canvas.cpp ${CMAKE_CURRENT_LIST_DIR}/peer.cpp
  ${CMAKE_CURRENT_LIST_DIR}/results.cpp ${CMAKE_CURRENT_LIST_DIR}/crossings.cpp)
target_link_libraries(bench_canvas PRIVATE grondplan_options Grondplan::Ui)
add_test(NAME bench_canvas COMMAND bench_canvas --passes 1 --unsteady 200)
grondplan_test_properties(bench_canvas bench 120)
