foreach(name tst_panels tst_form tst_placefields tst_weekfield tst_storagefields tst_linkfields)
  grondplan_add_test(${name} LABEL gui SOURCES ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp DEPENDS Grondplan::Ui)
endforeach()
