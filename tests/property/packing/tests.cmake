foreach(name tst_packingcertificates tst_packingproperties tst_packingreserve)
  grondplan_add_test(${name} LABEL property TIMEOUT 900 CASES 500
    SOURCES
      ${CMAKE_CURRENT_LIST_DIR}/${name}.cpp ${CMAKE_CURRENT_LIST_DIR}/anyproblem.cpp
      ${CMAKE_CURRENT_LIST_DIR}/exhaustive.cpp
    DEPENDS Grondplan::Packing rapidcheck)
endforeach()
