grondplan_add_test(tst_project LABEL unit DEPENDS Grondplan::Core
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_project.cpp)
