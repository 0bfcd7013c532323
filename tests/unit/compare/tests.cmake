grondplan_add_test(tst_compare LABEL unit
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_compare.cpp
  DEPENDS Grondplan::Core)
