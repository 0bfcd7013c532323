grondplan_add_test(tst_realcompose LABEL golden SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_realcompose.cpp
  DEPENDS Grondplan::Core)
