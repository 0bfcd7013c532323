grondplan_add_test(tst_shell LABEL gui
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_shell.cpp
  DEPENDS Grondplan::Ui)
