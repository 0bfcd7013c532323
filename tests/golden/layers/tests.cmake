grondplan_add_test(tst_layers LABEL golden SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_layers.cpp DEPENDS Grondplan::Core)
