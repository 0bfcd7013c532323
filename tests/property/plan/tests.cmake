grondplan_add_test(tst_planproperties LABEL property SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_planproperties.cpp
  DEPENDS Grondplan::Core rapidcheck)
