grondplan_add_test(tst_diagram LABEL unit
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_diagram.cpp
  DEPENDS Grondplan::Core)
grondplan_add_test(tst_architecture LABEL unit
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_architecture.cpp ${CMAKE_CURRENT_SOURCE_DIR}/support/plans.cpp
  DEPENDS Grondplan::Core)
grondplan_add_test(tst_routing LABEL unit DEPENDS Grondplan::Core
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_routing.cpp)
