foreach(name tst_intake tst_intakewords)
  grondplan_add_test(${name} LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp DEPENDS Grondplan::Core)
endforeach()
