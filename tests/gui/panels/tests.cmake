foreach(name tst_panels tst_placefields tst_storagefields tst_weekfield)
  grondplan_add_test(${name} LABEL gui SOURCES ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp DEPENDS Grondplan::Ui)
endforeach()
