# The arrows between the folders, and the proof that this check can fail.
add_test(NAME layers COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR} -P ${CMAKE_CURRENT_LIST_DIR}/layers.cmake)
add_test(NAME layers_catch COMMAND ${CMAKE_COMMAND} -DSCRIPT=${CMAKE_CURRENT_LIST_DIR}/layers.cmake
  -DWORK=${CMAKE_CURRENT_BINARY_DIR}/layers_catch -P ${CMAKE_CURRENT_LIST_DIR}/layerscatch.cmake)
grondplan_test_properties(layers unit 60)
grondplan_test_properties(layers_catch unit 60)

# What desktops and man read. The tools are among the packages tests/run.sh installs.
add_test(NAME packaging COMMAND bash ${CMAKE_CURRENT_LIST_DIR}/packaging.sh
  ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_BINARY_DIR}/packaging)
grondplan_test_properties(packaging unit 60)
