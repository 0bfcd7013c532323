grondplan_add_test(tst_intake LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_intake.cpp DEPENDS Grondplan::Core)
