foreach(name tst_guide tst_path)
  grondplan_add_test(${name} LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp DEPENDS Grondplan::Core)
endforeach()
