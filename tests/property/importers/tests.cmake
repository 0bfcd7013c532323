grondplan_add_test(tst_importerproperties LABEL property
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_importerproperties.cpp
  DEPENDS Grondplan::Core rapidcheck)
