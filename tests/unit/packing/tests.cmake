grondplan_add_test(tst_packing LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_packing.cpp DEPENDS Grondplan::Packing)
grondplan_add_test(tst_verify LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_verify.cpp DEPENDS Grondplan::Packing)
grondplan_add_test(tst_packinglimits LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_packinglimits.cpp
  DEPENDS Grondplan::Packing)
grondplan_add_test(tst_packingabsurd LABEL unit TIMEOUT 600 SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_packingabsurd.cpp
  DEPENDS Grondplan::Packing)
grondplan_add_test(tst_certificate LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_certificate.cpp
  DEPENDS Grondplan::Packing)
grondplan_add_test(tst_packingchoices LABEL unit SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_packingchoices.cpp
  DEPENDS Grondplan::Packing)
