grondplan_add_test(tst_panels LABEL gui SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_panels.cpp DEPENDS Grondplan::Ui)
