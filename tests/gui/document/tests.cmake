grondplan_add_test(tst_document LABEL gui
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_document.cpp ${PROJECT_SOURCE_DIR}/tests/support/sketches.cpp
  DEPENDS Grondplan::Ui)
grondplan_add_test(tst_planner LABEL gui
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_planner.cpp ${PROJECT_SOURCE_DIR}/tests/support/sketches.cpp
  DEPENDS Grondplan::Ui)
grondplan_add_test(tst_stepnames LABEL gui
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_stepnames.cpp ${PROJECT_SOURCE_DIR}/tests/support/sketches.cpp
  DEPENDS Grondplan::Ui)
