grondplan_add_test(tst_drawing LABEL gui
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_drawing.cpp ${CMAKE_CURRENT_SOURCE_DIR}/support/plans.cpp
  DEPENDS Grondplan::Drawing)
grondplan_add_test(tst_proposal LABEL gui
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_proposal.cpp ${CMAKE_CURRENT_SOURCE_DIR}/support/plans.cpp
  DEPENDS Grondplan::Proposal)
grondplan_add_test(tst_sizes LABEL gui TIMEOUT 300 SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_sizes.cpp DEPENDS Grondplan::Drawing)
grondplan_add_test(tst_strokeraster LABEL gui
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_strokeraster.cpp
  DEPENDS Grondplan::Drawing)
