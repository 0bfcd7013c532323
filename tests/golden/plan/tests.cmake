grondplan_add_test(tst_plancases LABEL golden SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_plancases.cpp DEPENDS Grondplan::Core)
