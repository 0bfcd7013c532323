grondplan_add_test(tst_guide LABEL unit DEPENDS Grondplan::Core
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_guide.cpp)
