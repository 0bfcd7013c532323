grondplan_add_test(tst_packingproperties LABEL property TIMEOUT 300
  SOURCES
    ${CMAKE_CURRENT_LIST_DIR}/tst_packingproperties.cpp ${CMAKE_CURRENT_LIST_DIR}/anyproblem.cpp
    ${CMAKE_CURRENT_LIST_DIR}/exhaustive.cpp
  DEPENDS Grondplan::Packing rapidcheck)
