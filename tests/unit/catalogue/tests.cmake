grondplan_add_test(tst_catalogue LABEL unit DEPENDS Grondplan::Core
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_catalogue.cpp)
grondplan_add_test(tst_traffic LABEL unit DEPENDS Grondplan::Core
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_traffic.cpp)
