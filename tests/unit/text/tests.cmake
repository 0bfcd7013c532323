grondplan_add_test(tst_text LABEL unit DEPENDS Grondplan::Core
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_text.cpp)
