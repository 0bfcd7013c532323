grondplan_add_test(tst_platform LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_platform.cpp DEPENDS Grondplan::Core)
