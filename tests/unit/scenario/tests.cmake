grondplan_add_test(tst_scenario LABEL unit DEPENDS Grondplan::Core
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_scenario.cpp)
