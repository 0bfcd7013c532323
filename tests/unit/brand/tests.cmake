grondplan_add_test(tst_brand LABEL unit DEPENDS Grondplan::Core
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_brand.cpp ${CMAKE_CURRENT_LIST_DIR}/../../support/brands.cpp)
