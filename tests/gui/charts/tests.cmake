grondplan_add_test(tst_charts LABEL gui
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_charts.cpp
  DEPENDS Grondplan::Proposal)
