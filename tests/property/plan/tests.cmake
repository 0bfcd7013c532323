grondplan_add_test(tst_planproperties LABEL property TIMEOUT 300 SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_planproperties.cpp
  DEPENDS Grondplan::Core rapidcheck)
