foreach(name tst_platform tst_passages tst_standins)
  grondplan_add_test(${name} LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp DEPENDS Grondplan::Core)
endforeach()
