grondplan_add_test(tst_pictures LABEL gui TIMEOUT 300
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_pictures.cpp ${PROJECT_SOURCE_DIR}/tests/support/sketches.cpp
  DEPENDS Grondplan::Ui)
